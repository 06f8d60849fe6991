import './base.css';
import './controls.css';
import './layout.css';
import './parts.css';
import './fields.css';
import './score-card.css';
import './session.css';
import './over.css';
